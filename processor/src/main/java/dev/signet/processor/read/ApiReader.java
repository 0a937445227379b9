package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.Naming;
import dev.signet.processor.problem.Closest;
import dev.signet.processor.problem.Problems;
import dev.signet.processor.problem.Rule;
import dev.signet.spec.Api;
import dev.signet.spec.Schemes;
import dev.signet.spec.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads an interface with {@code @Api}, and everything it reaches. */
public final class ApiReader {

    private static final Pattern HOST = Pattern.compile("https?://(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?");
    private static final Pattern UNENCRYPTED =
            Pattern.compile("http://(?!(localhost|127\\.[0-9.]+|\\[::1])(:|$)).*", Pattern.CASE_INSENSITIVE);
    private static final List<String> BUILT_IN = List.of(Schemes.WECHATPAY_MERCHANT, Schemes.WECHATPAY_BRAND);

    private final Compilation compilation;
    private final InheritedMethods inherited;

    /** Reads what {@code compilation} has. */
    public ApiReader(Compilation compilation) {
        this.compilation = compilation;
        this.inherited = new InheritedMethods(compilation);
    }

    /** The spec as far as it can be represented; the rest is in {@code problems}. */
    public Optional<ApiModel> read(TypeElement type, Problems problems) {
        Place place = Place.of(type);
        Mirror api = compilation.annotations().find(place, Api.class).orElseThrow();
        compilation.annotations().find(place, Source.class);
        if (!supported(type, api, problems)) {
            compilation.annotations().giveUp(place);
            return Optional.empty();
        }
        checkScheme(api, problems);
        checkHosts(api, problems);
        Reach reach = new Reach(compilation, problems);
        List<EndpointModel> endpoints = endpoints(type, reach, problems);
        ApiModel model = new ApiModel(
                ClassName.get(type),
                Visibility.isPublic(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream()
                        .map(nested -> nested.getSimpleName().toString())
                        .toList(),
                compilation.doc(type),
                api.string("scheme"),
                api.strings("hosts"),
                endpoints,
                reach.records(),
                reach.enums(),
                reach.unions(),
                false,
                place.site());
        new TakenNames(compilation, problems).report(model);
        return Optional.of(model);
    }

    private List<EndpointModel> endpoints(TypeElement type, Reach reach, Problems problems) {
        EndpointReader reader = new EndpointReader(compilation, reach, problems);
        List<EndpointModel> endpoints = new ArrayList<>();
        Map<String, ExecutableElement> names = new HashMap<>();
        for (ExecutableElement method : inherited.methods(type)) {
            String name = Naming.snake(method.getSimpleName().toString());
            ExecutableElement other = names.putIfAbsent(name, method);
            if (other != null) {
                problems.add(Rule.OverloadedEndpoint, Place.of(method).site(), overloaded(method, other, name));
            }
            endpoints.add(reader.read(type, method));
        }
        return endpoints;
    }

    private static String overloaded(ExecutableElement method, ExecutableElement other, String name) {
        if (!method.getSimpleName().equals(other.getSimpleName())) {
            return other.getSimpleName() + " and " + method.getSimpleName() + " would both become the constant "
                    + name.toUpperCase(Locale.ROOT) + ". Rename one of them.";
        }
        return "Another method is called " + method.getSimpleName() + " too. Each endpoint becomes a constant of its "
                + "method's name: rename one of them.";
    }

    private boolean supported(TypeElement type, Mirror api, Problems problems) {
        Optional<String> problem = problem(type);
        problem.ifPresent(text -> problems.add(Rule.UnsupportedApi, api.site(), text));
        return problem.isEmpty();
    }

    private Optional<String> problem(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of("@Api stands on an interface, but " + name
                    + " is none. Declare the endpoints as methods " + "of an interface.");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(name + " has type parameters, which have no form on the wire. Declare one interface for "
                    + "each type it is used with.");
        }
        if (type.getModifiers().contains(Modifier.SEALED)) {
            return Optional.of(name + " is sealed, so that no generated client can implement it. Remove `sealed`.");
        }
        Optional<String> parent = inherited.problem(type);
        if (parent.isPresent()) {
            return parent;
        }
        if (!Visibility.isInPackage(type)) {
            return Optional.of(name + " is private, so that no generated client can implement it. Remove `private`.");
        }
        return inherited.methods(type).isEmpty()
                ? Optional.of(
                        name + " has no endpoint. Declare one as a method, such as `@Get(\"/things\") Things things();`"
                                + ", or remove @Api.")
                : Optional.empty();
    }

    private static void checkScheme(Mirror api, Problems problems) {
        String scheme = api.string("scheme");
        if (scheme.isBlank()) {
            problems.add(
                    Rule.UnsupportedApi,
                    api.site().member("scheme"),
                    "There is no signing scheme. Write one of Schemes, such as Schemes.WECHATPAY_MERCHANT, or the name of "
                            + "one that is given to the caller.");
        }
        BUILT_IN.stream()
                .filter(known -> Closest.isSlip(scheme, known))
                .forEach(known -> problems.add(
                        Rule.UnsupportedApi,
                        api.site().member("scheme"),
                        "No scheme is called \"" + scheme + "\". Write Schemes." + known
                                + "; a scheme of your own needs a name that is less like it."));
    }

    private static void checkHosts(Mirror api, Problems problems) {
        List<String> hosts = api.strings("hosts");
        if (hosts.isEmpty()) {
            problems.add(
                    Rule.MalformedHost,
                    api.site().member("hosts"),
                    "There is no host. Write hosts = \"https://api.example.com\".");
        }
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host -> problems.add(
                        Rule.MalformedHost,
                        api.site().member("hosts"),
                        "\"" + host
                                + "\" is not a host. Write scheme and name only, such as \"https://api.example.com\"; paths "
                                + "belong to the methods."));
        hosts.stream()
                .filter(host -> HOST.matcher(host).matches()
                        && UNENCRYPTED.matcher(host).matches())
                .forEach(host -> problems.add(
                        Rule.MalformedHost,
                        api.site().member("hosts"),
                        "\"" + host
                                + "\" is not encrypted, so that everybody on the way reads what is sent. Write \"https"
                                + host.substring("http".length()).replaceFirst(":80$", "")
                                + "\"; without encryption is only this machine, such as "
                                + "\"http://localhost:8080\"."));
    }
}
