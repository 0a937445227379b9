package dev.signet.processor.model;

/** Where a value goes. */
public enum Role {
    /** Into a placeholder of the path. */
    PATH,
    /** Into the query. */
    QUERY,
    /** Into a header. */
    HEADER,
    /** It is one part of a body of several parts. */
    PART,
    /** It is the whole JSON body. */
    BODY,
    /** It is the request record, whose own components say more. */
    REQUEST,
    /** It is a member of the JSON body. */
    MEMBER
}
