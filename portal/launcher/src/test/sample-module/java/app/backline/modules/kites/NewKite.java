package app.backline.modules.kites;

/** @param name what people call it */
public record NewKite(String name) {}
