package app.backline.services.campaigns.views;

import app.backline.tenants.Caller;
import java.util.UUID;

/** @param mine whether the reader made it */
public record SavedViewSummary(
        UUID id,
        String name,
        String query,
        SavedView.Scope scope,
        boolean pinned,
        String owner,
        boolean mine,
        long version) {
    static SavedViewSummary of(SavedView view, Caller reader) {
        return new SavedViewSummary(
                view.id(),
                view.name(),
                view.query(),
                view.scope(),
                view.pinned(),
                view.ownerName(),
                view.owner().equals(reader.subject()),
                view.version());
    }
}
