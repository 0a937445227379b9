package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.problem.Problems;

/** Looks at a whole spec for one kind of mistake. */
interface Check {

    void run(ApiModel api, Problems problems);
}
