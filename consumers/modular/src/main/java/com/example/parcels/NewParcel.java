package com.example.parcels;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;
import java.util.List;

/** What is to be sent. */
public record NewParcel(
        @IdempotencyKey @Length(min = 4, max = 32) String parcelNo,
        @Range(min = 1, max = 30_000) int grams,
        @Items(min = 1, max = 3) List<@Length(max = 20) String> addressLines) {}
