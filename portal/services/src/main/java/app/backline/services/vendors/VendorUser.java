package app.backline.services.vendors;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/** A sign-in name that belongs to a vendor. What it may see there, the role vendor decides. */
@Entity
@Table(name = "vendor_user")
public class VendorUser extends OrgScoped {
    private static final int LONGEST = 255;

    @Column(name = "vendor_id", updatable = false)
    private UUID vendorId;

    @Column(updatable = false)
    private String username;

    @Column(name = "linked_by_name", updatable = false)
    private String linkedByName;

    protected VendorUser() {}

    /** @throws InvalidInput when the name cannot be a sign-in name */
    VendorUser(UUID vendorId, String username, Caller by) {
        this.vendorId = vendorId;
        this.username = key(username);
        this.linkedByName = by.displayName();
    }

    /** The form names are kept and compared in. */
    public static String key(String username) {
        String key = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty() || key.length() > LONGEST || key.chars().anyMatch(Character::isWhitespace)) {
            throw new InvalidInput("username", "Enter the name the person signs in with, without blanks.");
        }
        return key;
    }

    public UUID vendorId() {
        return vendorId;
    }

    public String username() {
        return username;
    }

    public String linkedByName() {
        return linkedByName;
    }
}
