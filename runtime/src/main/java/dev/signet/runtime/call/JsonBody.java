package dev.signet.runtime.call;

import dev.signet.runtime.json.Codec;

/** The binding of a request that is nothing but a JSON body. */
public final class JsonBody<Q> implements RequestBinding<Q> {

    private final Codec<Q> codec;

    /** A binding to the body, by the codec of its type. */
    public JsonBody(Codec<Q> codec) {
        this.codec = codec;
    }

    @Override
    public void write(Q request, RequestWriter out) {
        codec.write(request, out.body());
    }

    @Override
    public Q read(RequestReader in) {
        return codec.read(in.body());
    }
}
