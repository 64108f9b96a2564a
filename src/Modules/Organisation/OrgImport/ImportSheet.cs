using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation.OrgImport;

/// <summary>A column of the workbook.</summary>
/// <param name="Key">The import's own name, also a CSV file's.</param>
/// <param name="Title">Over the column.</param>
/// <param name="Width">In characters.</param>
/// <param name="Example">In the template's first row.</param>
internal sealed record ImportColumn(string Key, string Title, int Width, string Example, bool Required = true);

/// <summary>A sheet of the workbook: one kind of rows.</summary>
internal sealed record ImportSheet(string Kind, string Title, IReadOnlyList<ImportColumn> Columns)
{
    public static readonly ImportSheet Agencies = new("agency", ImportWords.Agencies,
    [
        new("code", OrganisationWords.Code, 22, ImportWords.Example + " H12.05"),
        new("name", ImportWords.AgencyName, 44, ImportWords.ExampleAgency),
        new("short_name", ImportWords.ShortName, 20, ImportWords.ExampleShortName, Required: false),
        new("notation", OrganisationWords.Notation, 14, "SKHCN"),
        new("level", OrganisationWords.Level, 22, OrganisationWords.Of(AgencyLevel.Department)),
        new("parent_code", OrganisationWords.Parent, 28, "H12", Required: false),
        new("from", ImportWords.Founded, 16, "01/03/2025"),
    ]);

    public static readonly ImportSheet Units = new("unit", ImportWords.Units,
    [
        new("agency_code", OrganisationWords.Agency, 32, ImportWords.Example + " H12.05", Required: false),
        new("name", ImportWords.UnitName, 44, ImportWords.ExampleUnit),
        new("notation", OrganisationWords.Notation, 14, "BCVT"),
        new("position", OrganisationWords.Position, 10, "3", Required: false),
        new("from", OrganisationWords.From, 16, "01/03/2025"),
    ]);

    public static readonly ImportSheet People = new("person", ImportWords.People,
    [
        new("agency_code", OrganisationWords.Agency, 32, ImportWords.Example + " H12.05", Required: false),
        new("unit_notation", OrganisationWords.Unit, 26, "BCVT", Required: false),
        new("name", OrganisationWords.FullName, 28, ImportWords.ExamplePerson),
        new("title", OrganisationWords.Title, 26, ImportWords.ExampleTitle),
        new("role", OrganisationWords.RoleName, 20, OrganisationWords.Of(Role.ChuyenVien)),
        new("from", OrganisationWords.From, 16, "01/03/2025"),
        new("phone", OrganisationWords.Phone, 18, "0290 3 831 000", Required: false),
        new("mobile", OrganisationWords.Mobile, 18, "0913 000 111", Required: false),
        new("email", OrganisationWords.Email, 32, "anhnt@tinh.gov.vn", Required: false),
    ]);

    public static readonly IReadOnlyList<ImportSheet> All = [Agencies, Units, People];

    public string TitleOf(string column) => Columns.FirstOrDefault(c => c.Key == column)?.Title ?? column;
}
