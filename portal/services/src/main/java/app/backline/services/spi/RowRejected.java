package app.backline.services.spi;

/** A row cannot be read; the message is the reason, without the row's number. */
public class RowRejected extends RuntimeException {
    public RowRejected(String reason) {
        super(reason);
    }
}
