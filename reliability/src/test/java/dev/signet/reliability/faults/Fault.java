package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Scene;

/**
 * One fault of {@code faults.json}: how it is made.
 *
 * @param id such as {@code F15}
 * @param make changes a scene so that the fault happens in it
 */
record Fault(String id, Making make) {

    /** Makes a fault. */
    interface Making {

        void in(Scene scene) throws Exception;
    }
}
