package dev.signet.processor;

/** A record as a library has it that was compiled without the processor. */
public record LibraryRecord(String text) {}
