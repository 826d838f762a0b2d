package app.backline.services.notifications.outbound;

import java.net.URI;
import java.util.Map;

/** One call of a webhook. */
record HttpPost(String receiver, URI address, Map<String, String> headers, String json) {}
