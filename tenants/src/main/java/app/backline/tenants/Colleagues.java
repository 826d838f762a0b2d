package app.backline.tenants;

import java.util.List;

/** The people of the current organization, as the identity provider knows them; whoever keeps the accounts implements it. */
public interface Colleagues {
    /** Those who can sign in now, by name. May be some seconds old. */
    List<Colleague> active();
}
