package app.backline.keycloak.adapter;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What tokens were found to say, for a minute at most and never past a token's own expiry: a program sends the same token
 * with each request, and checking its signature costs more than most answers. Only tokens that count are remembered, by
 * their hash.
 */
final class VerifiedTokens {
    static final int ROOM = 10_000;

    /** A signing key that Keycloak withdraws stops counting after this time at the latest. */
    static final Duration MEMORY = Duration.ofMinutes(1);

    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();
    private final Function<String, JWTClaimsSet> verify;
    private final Clock clock;

    private record Known(Identity identity, Instant until) {}

    /** @param verify checks a token; throws for one that does not count */
    VerifiedTokens(Function<String, JWTClaimsSet> verify, Clock clock) {
        this.verify = verify;
        this.clock = clock;
    }

    /** @throws TokenRefused when the token does not count */
    Identity identity(String token) {
        ByteBuffer hash = hash(token);
        Instant now = clock.instant();
        Known before = known.get(hash);
        if (before != null && now.isBefore(before.until())) {
            return before.identity();
        }
        known.remove(hash);
        JWTClaimsSet claims = verify.apply(token);
        Identity identity = Identity.of(claims);
        makeRoom(now);
        known.put(hash, new Known(identity, earlier(claims.getExpirationTime().toInstant(), now.plus(MEMORY))));
        return identity;
    }

    int size() {
        return known.size();
    }

    private void makeRoom(Instant now) {
        if (known.size() >= ROOM) {
            known.values().removeIf(each -> !now.isBefore(each.until()));
        }
        if (known.size() >= ROOM) {
            known.clear();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
