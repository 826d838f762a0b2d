package app.backline.services.vendors;

/** A platform knows better by now what vendors delivered; fired by modules, in the transaction of the change. */
public record VendorDeliveryChanged() {}
