using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Organisation.OrgImport;

/// <summary>One row of the file, checked by itself; what it means beside what is known shows while planning.</summary>
internal abstract record OrgImportRow(ImportLine Line, DateOnly From)
{
    internal sealed record Agency(ImportLine Line, AgencyRules.Facts Facts, bool ShortNamed, string Code, string? Parent) : OrgImportRow(Line, Facts.From);

    internal sealed record Unit(ImportLine Line, string? AgencyCode, string Name, string Notation, int? Position, DateOnly From) : OrgImportRow(Line, From);

    internal sealed record Person(ImportLine Line, string? AgencyCode, string? UnitNotation, string FullName, string? Phone, string? Mobile, string? Email, Role Role, string Title, DateOnly From) : OrgImportRow(Line, From);

    public static OrgImportRow? Read(ImportLine line, Actor actor, List<ImportFault> faults)
    {
        var rules = new FieldRules();
        OrgImportRow? made = line["kind"]?.ToLowerInvariant() switch
        {
            "agency" => new Agency(line, AgencyRules.Check(rules, line["name"], line["short_name"] ?? line["name"], line["notation"], Named<AgencyLevel>(line["level"], OrganisationWords.Of), Day(line)),
                line["short_name"] is not null, rules.Code(line["code"]), Text(line["parent_code"])),
            "unit" => new Unit(line, Place(line, rules, actor), rules.Text("Name", line["name"], 200, "", OrganisationWords.NameRequired), rules.Notation("Notation", line["notation"]), Order(line, rules), rules.Day("From", Day(line))),
            "person" => new Person(line, Place(line, rules, actor), Text(line["unit_notation"]), rules.FullName(line["name"]), rules.Phone("Phone", line["phone"]), rules.Phone("Mobile", line["mobile"]), rules.Email(line["email"]),
                rules.Role(Named<Role>(line["role"], OrganisationWords.Of), actor), rules.Title(line["title"]), rules.Day("From", Day(line))),
            _ => null,
        };
        if (made is null) faults.Add(line.Fault("kind", OrganisationWords.ImportKind));
        faults.AddRange(rules.Faults.DistinctBy(f => f.Field).Select(f => line.Fault(Column(f), Say(f))));
        return rules.Any ? null : made;
    }

    private static DateOnly? Day(ImportLine line) => Vn.TryDate(line["from"], out var day) ? day : null;

    private static string? Text(string? cell) => Nfc.Clean(cell) is { Length: > 0 } text ? text : null;

    /// <summary>An agency's administrator may leave it out: it can only be the own one.</summary>
    private static string? Place(ImportLine line, FieldRules rules, Actor actor) =>
        line["agency_code"] is null && actor.Role != Role.QuanTriHeThong ? null : rules.Text("AgencyCode", line["agency_code"], 200, "", OrganisationWords.ImportAgencyCode);

    private static int? Order(ImportLine line, FieldRules rules)
    {
        if (line["position"] is not { } text) return null;
        if (int.TryParse(text, out var at) && at is >= 0 and <= 999) return at;
        rules.Add("Position", "", ImportWords.PositionInvalid);
        return null;
    }

    /// <summary>As programs name it or as people do; never by number.</summary>
    private static T? Named<T>(string? cell, Func<T, string> word) where T : struct, Enum
    {
        if (Text(cell) is not { } text || !char.IsLetter(text[0])) return null;
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase) || Fold.Words(word(value)) == Fold.Words(text)) return value;
        return null;
    }

    // A form lets choose; a file is told what there is to choose.
    private static string Say(FieldError fault) => fault.Code switch
    {
        "organisation.agency.level" => ImportWords.LevelInvalid,
        "organisation.appointment.role" => ImportWords.RoleInvalid,
        _ => fault.Message,
    };

    private static string Column(FieldError fault) => fault.Field switch
    {
        "FullName" => "name",
        "ShortName" => "short_name",
        "AgencyCode" => "agency_code",
        var field => field.ToLowerInvariant(),
    };
}
