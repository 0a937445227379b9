package com.example.parcels;

/** A parcel on its way. */
public record Parcel(String parcelNo, int grams) {}
