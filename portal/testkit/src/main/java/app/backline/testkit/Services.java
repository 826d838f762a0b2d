package app.backline.testkit;

/** The beans of the tests' container, for measurements that are no tests. */
public final class Services {
    private Services() {}

    public static <T> T get(Class<T> type) {
        return ServiceContainer.instance().get(type);
    }

    /** A new organization with this name. */
    public static Agency agency(String name) {
        return Agency.found(name);
    }
}
