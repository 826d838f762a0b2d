package app.backline.services.opsqueue;

import app.backline.services.spi.OpsQueueSource;

/** A source of the portal itself, which no module owns and no organization can switch off. */
public interface PortalOpsSource extends OpsQueueSource {
    /** Stands where a module's key stands. */
    String key();
}
