package dev.signet.bulkupload;

import dev.signet.bulkupload.Lines.Line;
import dev.signet.runtime.validation.Severities;
import dev.signet.runtime.validation.Violations;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadCouponCodesValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds the code of a line of CSV. Each line is looked at by itself, since no code has a line end in it; what a quote that is missing costs
 * besides, {@link OpenQuote} says.
 *
 * @param column the place of the code, from 1
 */
record CodeFormat(Charset encoding, int column) {

    // What Excel makes of 1234567890123456 when it shows it; the digits it left out are gone.
    private static final Pattern ROUNDED = Pattern.compile("[0-9](\\.[0-9]+)?E[+][0-9]+");
    private static final Pattern ROUNDED_WITH_COMMA = Pattern.compile("(.*[,;\\t])?\\s*[0-9]+,[0-9]+E[+][0-9]+.*");
    // What Excel writes where the comma is a decimal point, and as "Unicode text".
    private static final Pattern SEPARATED_OTHERWISE = Pattern.compile("[^,;\\t]*[;\\t][^,]*");
    private static final Pattern HEADER = Pattern.compile("(?i)(coupon[_ ]?)?codes?");

    /** The code of a line. */
    String code(Line line) throws BadLineException {
        if (line.isTooLong()) {
            throw new BadLineException("has more than " + Lines.LONGEST + " bytes");
        }
        String text = text(line);
        if (SEPARATED_OTHERWISE.matcher(text.strip()).matches()) {
            throw new BadLineException("is separated by semicolons or tabs; save the file with commas");
        }
        String code = cell(text);
        if (code.isEmpty()) {
            throw new BadLineException("has no code in column " + column);
        }
        if (ROUNDED.matcher(code).matches() || ROUNDED_WITH_COMMA.matcher(text).matches()) {
            throw new BadLineException("was a number that Excel rounded; export the column as text");
        }
        if (line.number() == 1 && HEADER.matcher(code).matches()) {
            throw new BadLineException("is a header; say so by --header, and it is left out");
        }
        check(code);
        return code;
    }

    private String text(Line line) throws BadLineException {
        if (hasNul(line.bytes())) {
            throw new BadLineException("is UTF-16, or no text; save the file as UTF-8");
        }
        try {
            return encoding.newDecoder().decode(line.bytes()).toString();
        } catch (CharacterCodingException e) {
            throw new BadLineException("is not written in " + encoding + "; name the encoding by --encoding");
        }
    }

    private static boolean hasNul(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private String cell(String text) throws BadLineException {
        if (column == 1 && text.indexOf(',') < 0 && text.indexOf('"') < 0) {
            return text.strip();
        }
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            boolean isThere = !records.isEmpty() && records.get(0).size() >= column;
            return isThere ? records.get(0).get(column - 1).strip() : "";
        } catch (IOException | UncheckedIOException e) {
            throw new BadLineException("is no CSV: a quote is missing, or too many");
        }
    }

    // By the validator of the request that it will be part of.
    private static void check(String code) throws BadLineException {
        Violations violations = new Violations(Severities.declared());
        UploadCouponCodesValidator.INSTANCE.check(new UploadCouponCodes("1", "1", "000000", List.of(code)), violations);
        if (!violations.refused().isEmpty()) {
            throw new BadLineException(violations.refused().get(0).message());
        }
    }
}
