package fixtures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.value.FilePart;
import dev.signet.spec.*;
import java.util.List;
import java.util.Map;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface ParameterWithoutRole {
    @Get("/things/{thing_id}")
    Answer one(@Path String thingId, int page);
// ERROR column 42 [ParameterWithoutRole] page does not say where it goes. Write @Query before it.

    @Get("/unmarked/{thing_id}")
    Answer unmarked(String thingId);
// ERROR column 28 [ParameterWithoutRole] thingId does not say where it goes. Write @Path before it.

    @Post("/parts")
    Answer change(String thingId, Request request);
// ERROR column 26 [ParameterWithoutRole] thingId does not say where it goes. Write @Query before it; a member of the JSON body belongs into the request record.

    @Post("/things")
    Answer two(Request first, Request second);
// ERROR column 39 [ParameterWithoutRole] Both this and an earlier parameter would be the request. Write @Body before second if it is the JSON body, or put both into one record.

    @Post("/lists")
    void list(List<Request> all);
// ERROR column 29 [ParameterWithoutRole] all does not say where it goes. Write @Body before it: it is the whole JSON body then.

    @Put("/maps")
    void map(Map<String, String> map);
// ERROR column 34 [ParameterWithoutRole] map does not say where it goes. Write @Body before it: it is the whole JSON body then.

    @Patch("/free/{id}")
    void free(@Path String id, JsonNode json);
// ERROR column 41 [ParameterWithoutRole] json does not say where it goes. Write @Body before it: it is the whole JSON body then.

    @Post("/beside")
    void beside(Request request, List<Request> more);
// ERROR column 48 [ParameterWithoutRole] more does not say where it goes. The request record is the JSON body already: make more a component of it.

    @Post("/bodies")
    void bodies(@Body Request request, JsonNode more);
// ERROR column 49 [ParameterWithoutRole] more does not say where it goes. @Body request is the whole body already: move more into it.

    @Get("/lists")
    void get(List<Request> all, List<String> texts);
// ERROR column 28 [ParameterWithoutRole] all does not say where it goes. Write @Query @JsonText before it: a query holds it as JSON only.
// ERROR column 46 [ParameterWithoutRole] texts does not say where it goes. Write @Query before it.

    @Delete("/lists")
    void delete(List<Request> all);
// ERROR column 31 [ParameterWithoutRole] all does not say where it goes. Write @Body before it: it is the whole JSON body then.

    @Post("/parts/of/several")
    void parts(@Part FilePart file, List<String> texts);
// ERROR column 50 [ParameterWithoutRole] texts does not say where it goes. Write @Part before it.

    @Post("/asked")
    void asked(Topic topic, List<Request> all);
// ERROR column 43 [ParameterWithoutRole] all does not say where it goes. Write @Body before it: it is the whole JSON body then.

    @Get("/pairs")
    void pair(Topic first, Topic second);
// ERROR column 34 [ParameterWithoutRole] Both this and an earlier parameter would be the request. Put both into one record.
}

record Topic(@Query String topic) {}

record Request(String text) {}

record Answer(String text) {}
