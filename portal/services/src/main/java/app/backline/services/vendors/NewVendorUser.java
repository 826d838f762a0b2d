package app.backline.services.vendors;

/** @param username the name the person signs in with, in any case */
public record NewVendorUser(String username) {}
