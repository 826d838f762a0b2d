package app.backline.services.parties;

import app.backline.services.spi.PartyHolder;

/** Things of the portal itself that point at a client or a vendor; implement it as a bean. */
public interface PortalPartyHolder extends PartyHolder {}
