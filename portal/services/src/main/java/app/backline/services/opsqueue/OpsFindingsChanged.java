package app.backline.services.opsqueue;

/**
 * A module changed something its findings depend on: the queue compares at once instead of within a minute. Fire it inside
 * the transaction of the change; it is heard after the commit.
 */
public record OpsFindingsChanged() {}
