package dev.signet.bulkupload;

/** Where codes go: a stock of a brand's product coupon. */
record Target(String brandId, String productCouponId, String stockId) {

    @Override
    public String toString() {
        return "brand " + brandId + ", product coupon " + productCouponId + ", stock " + stockId;
    }
}
