package app.backline.keycloak.adapter;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request goes, below the portal's root. */
public final class RequestPath {
    private RequestPath() {}

    /** Starts with a slash; empty for a request whose sender went away while the server was still reading it. */
    public static String of(HttpServletRequest request) {
        String whole = request.getRequestURI();
        return whole == null ? "" : whole.substring(request.getContextPath().length());
    }
}
