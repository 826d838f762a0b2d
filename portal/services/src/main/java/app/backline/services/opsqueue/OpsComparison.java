package app.backline.services.opsqueue;

/** What a comparison did: items opened, changed and resolved. */
public record OpsComparison(long opened, long changed, long resolved) {
    static final OpsComparison NOTHING = new OpsComparison(0, 0, 0);

    OpsComparison plus(OpsComparison other) {
        return new OpsComparison(opened + other.opened, changed + other.changed, resolved + other.resolved);
    }

    boolean isNothing() {
        return opened + changed + resolved == 0;
    }

    @Override
    public String toString() {
        return opened + " opened, " + changed + " changed, " + resolved + " resolved";
    }
}
