package dev.signet.bulkupload;

/** A line of the file that was not uploaded as it stands: its number, what became of it, and why. */
record Remark(long line, String what, String why) {

    @Override
    public String toString() {
        return "line " + line + ", " + what + ": " + why;
    }
}
