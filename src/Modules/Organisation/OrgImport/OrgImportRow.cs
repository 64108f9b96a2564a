using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Organisation.OrgImport;

/// <summary>One row of the file, checked by itself; who it belongs to is found while writing.</summary>
internal abstract record OrgImportRow(int Line)
{
    internal sealed record Agency(int Line, AgencyRules.Facts Facts, string Code, string? Parent) : OrgImportRow(Line);

    internal sealed record Unit(int Line, string AgencyCode, string Name, string Notation, int Position, DateOnly From) : OrgImportRow(Line);

    internal sealed record Person(int Line, string AgencyCode, string? UnitNotation, string FullName, string? Phone, string? Mobile, string? Email, Role Role, string Title, DateOnly From) : OrgImportRow(Line);

    public static OrgImportRow? Read(CsvRows.Row row, Actor actor, List<ImportFault> faults)
    {
        var rules = new FieldRules();
        OrgImportRow? made = row["kind"]?.ToLowerInvariant() switch
        {
            "agency" => new Agency(row.Line, AgencyRules.Check(rules, row["name"], row["short_name"] ?? row["name"], row["notation"], Choices.Read<AgencyLevel>(row["level"]), Day(row)), rules.Code(row["code"]), row["parent_code"]?.ToUpperInvariant()),
            "unit" => new Unit(row.Line, CodeOf(row, rules), rules.Text("Name", row["name"], 200, "", OrganisationWords.NameRequired), rules.Notation("Notation", row["notation"]), int.TryParse(row["position"], out var at) ? at : 10, rules.Day("From", Day(row))),
            "person" => new Person(row.Line, CodeOf(row, rules), row["unit_notation"], rules.FullName(row["name"]), rules.Phone("Phone", row["phone"]), rules.Phone("Mobile", row["mobile"]), rules.Email(row["email"]),
                rules.Role(Choices.Read<Role>(row["role"]), actor), rules.Title(row["title"]), rules.Day("From", Day(row))),
            _ => null,
        };
        if (made is null) faults.Add(new(row.Line, "kind", OrganisationWords.ImportKind));
        faults.AddRange(rules.Faults.Select(f => new ImportFault(row.Line, Column(f), f.Message)));
        return rules.Any ? null : made;
    }

    private static DateOnly? Day(CsvRows.Row row) => Vn.TryDate(row["from"], out var day) ? day : null;

    private static string CodeOf(CsvRows.Row row, FieldRules rules) => rules.Text("AgencyCode", row["agency_code"], 35, "", OrganisationWords.ImportAgencyCode).ToUpperInvariant();

    private static string Column(FieldError fault) => fault.Field switch
    {
        "FullName" => "name",
        "ShortName" => "short_name",
        "AgencyCode" => "agency_code",
        var field => field.ToLowerInvariant(),
    };
}
