package dev.signet.quickstart;

import dev.signet.sandbox.Sandbox;

/**
 * Three real endpoints, called through generated clients against a signed server on this machine. Ends with exit code 0
 * only if everything happened as it should; {@code -Dtamper=requestKey|answerKey|body|skipValidation} makes one thing go
 * wrong, and shows that it is noticed.
 */
public final class Quickstart {

    private Quickstart() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        boolean succeeded = run(System.getProperty("tamper", "nothing"), new Screen(System.out));
        if (!succeeded) {
            System.exit(1);
        }
    }

    static boolean run(String option, Screen screen) {
        Tamper tamper = Tamper.NOTHING;
        try {
            tamper = Tamper.of(option);
            run(tamper, screen);
            return true;
        } catch (QuickstartFailure e) {
            screen.failed(tamper.told(), e);
            return false;
        }
    }

    private static void run(Tamper tamper, Screen screen) {
        try (Setup setup = Setup.start(tamper, screen, Sandbox::host)) {
            run(setup, screen);
        }
        screen.line("");
        screen.line("Everything happened as it should.");
    }

    static void run(Setup setup, Screen screen) {
        Scenes scenes = new Scenes(setup, screen);
        scenes.uploadCodesAsBrand();
        scenes.changeBudgetAsBrand();
        scenes.uploadCodesAsMerchant();
        scenes.refuseInvalidRequestBeforeSending();
        scenes.refuseForgedAnswer();
        scenes.reportRefusedBudgetChange();
    }
}
