package app.backline.modules.kites;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** It flies, or it lies on the ground. */
@Entity
@Table(name = "kites_kite")
public class Kite extends OrgScoped {
    private String name;

    @Column(name = "in_the_air")
    private boolean inTheAir;

    protected Kite() {}

    public Kite(String name) {
        this.name = name;
    }

    public void fly() {
        inTheAir = true;
    }

    public String name() {
        return name;
    }

    public boolean isInTheAir() {
        return inTheAir;
    }
}
