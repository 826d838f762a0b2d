package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.Target;
import app.backline.services.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens and seals what a destination keeps secret. */
@ApplicationScoped
public class Targets {
    @Inject
    private SecretBox secrets;

    /** @throws app.backline.services.secrets.SecretUnreadable when the portal's key is not the one it was sealed with */
    public Target open(Destination destination) {
        return new Target(
                address(destination),
                destination.sealedSigningKey() == null
                        ? null
                        : secrets.open(destination.sealedSigningKey(), destination.signingKeyPlace()),
                destination.channel(),
                destination.recipients());
    }

    String address(Destination destination) {
        return destination.hasAddress() ? secrets.open(destination.sealedAddress(), destination.addressPlace()) : null;
    }

    void seal(Destination destination, String address) {
        destination.forgetPlace();
        destination.takeAddress(address, secrets.seal(address, destination.addressPlace()));
    }

    void sealSigningKey(Destination destination, String key) {
        destination.takeSigningKey(secrets.seal(key, destination.signingKeyPlace()));
    }
}
