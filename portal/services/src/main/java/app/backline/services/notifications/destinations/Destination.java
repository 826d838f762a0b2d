package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A place that wants to be told. Off until somebody switches it on. When it has failed for days the portal pauses it, with
 * everything still waiting; a person resumes it.
 */
@Entity
@Table(name = "notification_destination")
public class Destination extends OrgScoped {
    private static final String TABLE = "notification_destination";
    private static final int END = 4;

    @Column(name = "module_key", updatable = false)
    private String moduleKey;

    @Column(updatable = false)
    private String kind;

    private boolean enabled;
    private String address;

    @Column(name = "address_end")
    private String addressEnd;

    @Column(name = "address_place")
    private String addressPlace;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "signing_key")
    private String signingKey;

    private String channel;
    private List<String> recipients = List.of();
    private List<String> events = List.of();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "next_send_at")
    private Instant nextSendAt;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Column(name = "paused_at")
    private Instant pausedAt;

    protected Destination() {}

    Destination(String moduleKey, DestinationKind kind) {
        this.moduleKey = moduleKey;
        this.kind = kind.key();
    }

    /** @param by the identity provider's id of the person who is told when it is paused */
    void take(NewDestination facts, String by) {
        channel = facts.channel();
        recipients = facts.recipients();
        events = facts.events();
        enabled = facts.enabled();
        changedBy = by;
    }

    /** From now on the address is sealed in its own column. */
    void forgetPlace() {
        addressPlace = null;
    }

    /** @param sealed the address, sealed for {@link #addressPlace()} */
    void takeAddress(String plain, String sealed) {
        address = sealed;
        addressEnd = plain.substring(Math.max(0, plain.length() - END));
        addressHash = hash(plain);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void takeSigningKey(String sealed) {
        signingKey = sealed;
    }

    /** @throws InvalidInput when it is on and does not know whom to tell */
    void requireComplete() {
        if (!enabled) {
            return;
        }
        if (kind() == DestinationKind.EMAIL) {
            if (recipients.isEmpty()) {
                throw new InvalidInput("recipients", "Enter at least one address, or switch e-mail off.");
            }
        } else if (address == null) {
            throw new InvalidInput("address", "Enter the webhook's address, or switch it off.");
        }
    }

    /** Forgets the address, and with it everything that could be sent. */
    void forget() {
        address = null;
        addressEnd = null;
        addressPlace = null;
        addressHash = null;
        recipients = List.of();
        enabled = false;
        clearFailure();
    }

    /** @throws RuleViolation when it is not paused */
    void resume() {
        if (pausedAt == null) {
            throw new RuleViolation("Only a paused destination can be resumed.");
        }
        clearFailure();
    }

    /** A new address deserves a new chance at once. */
    void clearFailure() {
        pausedAt = null;
        failingSince = null;
        nextSendAt = null;
    }

    /**
     * Where the address is sealed: its own column, or the column it was moved from until somebody enters it anew (a sealed
     * text belongs to its place, and no migration holds the key).
     */
    SecretPlace addressPlace() {
        if (addressPlace == null) {
            return new SecretPlace(TABLE, "address", id());
        }
        String[] parts = addressPlace.split("\\|", 3);
        return new SecretPlace(parts[0], parts[1], UUID.fromString(parts[2]));
    }

    SecretPlace signingKeyPlace() {
        return new SecretPlace(TABLE, "signing_key", id());
    }

    String sealedAddress() {
        return address;
    }

    String sealedSigningKey() {
        return signingKey;
    }

    public String moduleKey() {
        return moduleKey;
    }

    public DestinationKind kind() {
        return DestinationKind.of(kind).orElseThrow();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean hasAddress() {
        return address != null;
    }

    /** The last characters of the address; all that is ever shown of it. */
    public String addressEnd() {
        return addressEnd;
    }

    public String channel() {
        return channel;
    }

    public List<String> recipients() {
        return recipients;
    }

    public List<String> events() {
        return events;
    }

    public String changedBy() {
        return changedBy;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }
}
