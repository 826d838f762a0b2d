package app.backline.services.uploads;

/**
 * How much a form may hold.
 *
 * @param fileBytes of one file
 * @param files how many
 * @param allBytes of the whole request
 */
public record UploadLimits(long fileBytes, int files, long allBytes) {
    private static final long MEGABYTE = 1024 * 1024;

    public static UploadLimits oneFileOfMegabytes(int megabytes) {
        return new UploadLimits(megabytes * MEGABYTE, 1, (megabytes + 1) * MEGABYTE);
    }

    public static UploadLimits files(int files, int megabytesEach, int megabytesAll) {
        return new UploadLimits(megabytesEach * MEGABYTE, files, megabytesAll * MEGABYTE);
    }

    static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
