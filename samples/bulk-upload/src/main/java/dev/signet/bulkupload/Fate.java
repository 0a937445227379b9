package dev.signet.bulkupload;

/**
 * What an answer says of a code.
 *
 * @param generation the one it is in from now on
 * @param why empty unless it was not taken
 */
record Fate(String code, CodeState state, int generation, String why) {}
