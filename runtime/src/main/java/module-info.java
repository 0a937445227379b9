/** The runtime of Signet: what generated clients call. It opens nothing to reflection, because it uses none. */
module dev.signet.runtime {
    requires transitive dev.signet.spec;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires org.slf4j;
    requires static okhttp3;

    exports dev.signet.runtime;
    exports dev.signet.runtime.auth;
    exports dev.signet.runtime.batch;
    exports dev.signet.runtime.call;
    exports dev.signet.runtime.error;
    exports dev.signet.runtime.http;
    exports dev.signet.runtime.json;
    exports dev.signet.runtime.notify;
    exports dev.signet.runtime.validation;
    exports dev.signet.runtime.value;
}
