using System.Text.RegularExpressions;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Organisation;

/// <summary>Checks that several forms share; each adds what is wrong and gives the cleaned value.</summary>
internal sealed partial class FieldRules
{
    private readonly List<FieldError> _faults = [];

    public bool Any => _faults.Count > 0;

    public Failure Failure => Fail.Invalid(_faults);

    public IReadOnlyList<FieldError> Faults => _faults;

    public string Text(string field, string? value, int longest, string code, string message)
    {
        var text = Nfc.Clean(value);
        if (text.Length == 0 || text.Length > longest) Add(field, code, message);
        return text;
    }

    public string FullName(string? value) => Text("FullName", value, 100, "organisation.person.name", OrganisationWords.FullNameRequired);

    public string Title(string? value) => Text("Title", value, 100, "organisation.appointment.title", OrganisationWords.TitleRequired);

    public string Notation(string field, string? value)
    {
        var text = Text(field, value, 30, "organisation.notation", OrganisationWords.NotationRequired);
        if (text.Contains(' ', StringComparison.Ordinal)) Add(field, "organisation.notation", OrganisationWords.NotationRequired);
        return text;
    }

    public string? Phone(string field, string? value)
    {
        var text = Nfc.Clean(value);
        if (text.Length == 0) return null;
        if (text.Length > 30 || !Telephone().IsMatch(text)) Add(field, "organisation.person.phone", OrganisationWords.PhoneInvalid);
        return text;
    }

    public string? Email(string? value)
    {
        var text = Nfc.Clean(value);
        if (text.Length == 0) return null;
        if (text.Length > 120 || !Address().IsMatch(text)) Add("Email", "organisation.person.email", OrganisationWords.EmailInvalid);
        return text;
    }

    public string Code(string? value)
    {
        var text = Nfc.Clean(value).ToUpperInvariant();
        if (text.Length is 0 or > 35 || !Identifier().IsMatch(text)) Add("Code", "organisation.agency.code", OrganisationWords.CodeInvalid);
        return text;
    }

    public DateOnly Day(string field, DateOnly? value)
    {
        if (value is null) Add(field, "organisation.date", OrganisationWords.DateRequired);
        return value ?? default;
    }

    /// <summary>Roles that open other agencies' doors are the system administrator's to give.</summary>
    public Role Role(Role? value, Actor actor)
    {
        if (value is null or Kernel.Acts.Role.NguoiBaoCao) Add("Role", "organisation.appointment.role", OrganisationWords.RoleRequired);
        else if (value is Kernel.Acts.Role.QuanTriHeThong or Kernel.Acts.Role.KiemToan && actor.Role != Kernel.Acts.Role.QuanTriHeThong)
            Add("Role", "organisation.appointment.role-not-yours", OrganisationWords.RoleNotYours);
        return value ?? default;
    }

    public void Add(string field, string code, string message) => _faults.Add(new(field, code, message));

    [GeneratedRegex(@"^[0-9 .+\-()/]+$")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[0-9A-Z]+([.\-][0-9A-Z]+)*$")]
    private static partial Regex Identifier();
}
