package dev.signet.processor.check;

import dev.signet.processor.model.ApiModel;
import dev.signet.processor.problem.Problems;
import java.util.List;

/** All checks, in the order a spec is read. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new SchemesFitPaths(),
            new EndpointsAreDistinct(),
            new ErrorsAreErrors(),
            new ParametersHaveRoles(),
            new RolesAreAtTheTop(),
            new RolesFitTypes(),
            new PathVariablesAreBound(),
            new BodiesAreAllowed(),
            new KeysAreUsable(),
            new VerificationsAreUsable(),
            new WireNamesAreUnique(),
            new ConstraintsFitTypes(),
            new ConstraintsAreSatisfiable(),
            new ConditionsAreResolvable(),
            new UsesResolveConditions(),
            new ConditionsAgree(),
            new ConditionsEnd(),
            new RecordRulesAreResolvable(),
            new RecordRulesAgree(),
            new RuleIdsAreUnique(),
            new RecordsEnd(),
            new UnionsAreDistinct(),
            new EnumsOfAnswersHaveACarrier(),
            new LibraryRecordsHaveValidators());

    private Checks() {}

    /** Runs every check on {@code api}. */
    public static void run(ApiModel api, Problems problems) {
        ALL.forEach(check -> check.run(api, problems));
    }
}
