package dev.signet.processor.problem;

/** Every mistake the processor reports. The constant's name stands in brackets before the message. */
public enum Rule {
    // Found while reading: it cannot be represented.

    /**
     * {@code @Api} on something that cannot be one: a class, a generic, private or sealed interface, one that extends
     * such, one without an endpoint, or with a scheme that is not there or not that of its paths.
     */
    UnsupportedApi,
    /** A host that is not {@code https://name}; {@code http} leads to this machine only. */
    MalformedHost,
    /** A method that no client can have: with type parameters, or with exceptions of its own. */
    UnsupportedMethod,
    /** Two methods of one name. */
    OverloadedEndpoint,
    /** A method without {@code @Get}, {@code @Post} or another verb. */
    MethodWithoutVerb,
    /** A method with two verbs. */
    SeveralVerbs,
    /** A path that is not one. */
    MalformedPath,
    /** A type that has no form on the wire. */
    UnsupportedType,
    /** A private type, which generated code cannot use. */
    HiddenType,
    /** {@code @Nullable} on a type that has no null. */
    NullablePrimitive,
    /** Two roles on one value. */
    SeveralRoles,
    /** A name on the wire that is none. */
    MalformedWireName,
    /** A header that is not the spec's to send, or no header at all. */
    IllegalHeader,
    /** An enum with two constants for values unknown to the spec. */
    SeveralUnrecognized,
    /** A character set that is not one. */
    MalformedCharset,
    /** A pattern that cannot be read, or takes long for some texts. */
    MalformedPattern,
    /** A sealed interface whose cases cannot be told apart. */
    UnsupportedUnion,
    /** {@code @Event} on something that no notification can carry. */
    UnsupportedEvent,
    /** {@code @Check} on a method that cannot decide anything. */
    UnusableCheck,
    /** Conditions that are one rule, and name two severities. */
    ConflictingSeverities,
    /** A record from a library that was compiled without the processor. */
    RecordFromClassFileWithoutCodec,
    /** A generated class whose name another class has. */
    GeneratedNameClash,
    /** A Signet annotation where nothing reads it. */
    AnnotationHasNoEffect,

    // Found by checking: it can be represented, but is wrong.

    /** Two methods of one verb and path. */
    DuplicateEndpoint,
    /** An error row that is no error, or says what another row says already, or the opposite. */
    MalformedError,
    /** A proof of answers that lacks something, or has too much. */
    UnusableVerification,
    /** An idempotency key that cannot be one. */
    UnusableIdempotencyKey,
    /** A placeholder that no value is put into. */
    UnboundPathVariable,
    /** A {@code @Path} value that the path has no placeholder for. */
    PathParameterWithoutVariable,
    /** A parameter that is neither the request nor says where it goes. */
    ParameterWithoutRole,
    /** A role below the top level of a request, or in an answer. */
    RoleBelowTheTop,
    /** Two values of one name on the wire. */
    DuplicateWireName,
    /** A body where the method cannot have one, or two of them. */
    UnexpectedBody,
    /** A path value that may be absent. */
    OptionalPathValue,
    /** Limits that nothing can meet. */
    EmptyRange,
    /** A constraint on a type it means nothing for. */
    ConstraintOnWrongType,
    /** A condition on a component that is not there, or cannot be one. */
    UnknownConditionField,
    /** A condition on a value that the selector cannot have. */
    UnknownConditionValue,
    /** A use of a record where a condition of it does not find the component it depends on. */
    UnresolvedCondition,
    /** Conditions that depend on each other. */
    CyclicCondition,
    /** Two rules of one record that have the same id. */
    DuplicateRuleId,
    /** A record that holds itself, so that no value of it ends. */
    EndlessRecord,
    /** An example that the spec does not allow, and that does not say so. */
    WrongExample,
    /** A condition on a component that is required anyway. */
    ConditionOnRequiredField,
    /** An enum or sealed interface in an answer that has nothing for values unknown to the spec. */
    EnumWithoutUnrecognized,
    /** A value of a header, path or query that has no text form. */
    RoleOnWrongType
}
