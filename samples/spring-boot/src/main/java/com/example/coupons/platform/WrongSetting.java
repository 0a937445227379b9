package com.example.coupons.platform;

import dev.signet.runtime.error.ConfigurationException;

/** A setting that cannot work. Its message names the setting, and never says what stands in it. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSetting(String setting, String problem) {
        super("The setting " + setting + " is wrong. " + problem);
    }

    /** What Signet says of it, which quotes no key. */
    WrongSetting(String setting, ConfigurationException problem) {
        this(setting, String.valueOf(problem.getMessage()));
        initCause(problem);
    }
}
