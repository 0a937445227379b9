package com.example.coupons.platform;

/** The company has no brand of this name. */
public final class UnknownBrandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownBrandException(String name) {
        super("There is no brand " + name + ".");
    }
}
