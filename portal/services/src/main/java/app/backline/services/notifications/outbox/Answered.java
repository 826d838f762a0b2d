package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.Answer;

/** A message that was sent once, with what was said. */
record Answered(Claimed claimed, Answer answer) {}
