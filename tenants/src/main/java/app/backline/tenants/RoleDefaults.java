package app.backline.tenants;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a role allows in a module for people without flags of their own (requirements 2.1). */
public final class RoleDefaults {
    private static final Set<String> SALES_WRITE = Set.of("dashboard", "spotify", "instagram");
    private static final Set<String> VENDOR_READ = Set.of("spotify", "soundcloud");
    private static final Set<String> MEMBER_READ = Set.of("soundcloud");

    private RoleDefaults() {}

    /** What these roles together allow in a module. */
    public static Set<AccessLevel> of(Collection<Role> roles, String module) {
        Set<AccessLevel> levels = EnumSet.noneOf(AccessLevel.class);
        for (AccessLevel level : AccessLevel.values()) {
            if (roles.stream().anyMatch(role -> allow(role, module, level))) {
                levels.add(level);
            }
        }
        return levels;
    }

    static boolean allow(Role role, String module, AccessLevel level) {
        return switch (role) {
            case ADMIN -> true;
            case MANAGER, OPERATOR, AUTOMATION -> level != AccessLevel.DELETE;
            case SALES -> level == AccessLevel.READ || level == AccessLevel.WRITE && SALES_WRITE.contains(module);
            case VENDOR -> level == AccessLevel.READ && VENDOR_READ.contains(module);
            case MEMBER -> level == AccessLevel.READ && MEMBER_READ.contains(module);
            case PLATFORM_ADMIN -> false;
        };
    }
}
