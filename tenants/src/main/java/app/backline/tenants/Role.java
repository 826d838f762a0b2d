package app.backline.tenants;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person or a program is in one organization; {@link #PLATFORM_ADMIN} alone is realm-wide. */
public enum Role {
    /** Everything in the organization, people and settings included. */
    ADMIN(Roles.ADMIN),
    /** Reads and writes on every platform, approves; deletes nothing. */
    MANAGER(Roles.MANAGER),
    /** Works the Ops Queue and the campaigns. */
    OPERATOR(Roles.OPERATOR),
    /** Brings campaigns in; sees no vendor cost decisions. */
    SALES(Roles.SALES),
    /** A playlist curator who answers placement requests in the vendor portal. */
    VENDOR(Roles.VENDOR),
    /** A SoundCloud network member who submits tracks. */
    MEMBER(Roles.MEMBER),
    /** A program that records facts through the REST interface. */
    AUTOMATION(Roles.AUTOMATION),
    /** Creates and suspends organizations; sees no organization's business data by this role. */
    PLATFORM_ADMIN(Roles.PLATFORM_ADMIN);

    /** The people who work at the agency. */
    public static final Set<Role> STAFF = Set.copyOf(EnumSet.of(ADMIN, MANAGER, OPERATOR, SALES));

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The role's name in tokens and in Keycloak, for example {@code platform-admin}. */
    public String key() {
        return key;
    }

    /** The word shown to people, for example {@code Platform admin}. */
    public String label() {
        String words = key.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
