using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>What a form says of a dossier, as typed.</summary>
/// <param name="Keeper">An appointment of the agency; empty for the acting hat.</param>
/// <param name="Retention">As <see cref="Documents.Retention.TryRead"/> reads it.</param>
internal sealed record DossierInput(string? Notation, string? Title, string? Retention, string? Keeper, string? StartDate, string? Rights, string? Description, bool Works);

/// <summary>What was read of it: every fault is told, not the first. Lengths are those of Phụ lục VI, NĐ 30/2020.</summary>
internal sealed class DossierFields(DossierInput typed, IReadOnlyList<MemberView> members, IReadOnlyList<Option> terms, Actor hat, DateOnly today)
{
    public const int LongestNotation = 20, LongestTitle = 500, LongestRights = 30, LongestDescription = 500, LongestReason = 500;
    private const int OldestYears = 50;
    private readonly List<FieldError> _faults = [];

    public IReadOnlyList<FieldError> Faults => _faults;

    public string Notation { get; private set; } = "";
    public string Title { get; private set; } = "";
    public int? Retention { get; private set; }
    public MemberView? Keeper { get; private set; }
    public DateOnly Start { get; private set; }
    public string Rights { get; private set; } = "";
    public string Description { get; private set; } = "";

    public DossierFields Read()
    {
        Notation = Line(nameof(Notation), typed.Notation, LongestNotation);
        if (Notation.Length == 0) Fault(nameof(Notation), "notation-missing", DossierTexts.NotationMissing);
        Title = Line(nameof(Title), typed.Title, LongestTitle);
        if (Title.Length == 0) Fault(nameof(Title), "title-missing", DossierTexts.TitleMissing);
        if (string.IsNullOrWhiteSpace(typed.Retention)) Fault(nameof(Retention), "retention-missing", DossierTexts.RetentionMissing);
        else if (!Documents.Retention.TryRead(typed.Retention, out var years) || !Documents.Retention.Knows(terms, years)) Fault(nameof(Retention), "retention", DossierTexts.RetentionUnknown(Nfc.Clean(typed.Retention)));
        else Retention = years;
        var keeper = TypedId.TryParse<AppointmentId>(typed.Keeper, out var id) ? id : hat.Appointment;
        Keeper = Keepers(members, hat).FirstOrDefault(m => m.Id == keeper);
        if (Keeper is null) Fault(nameof(Keeper), "keeper", DossierTexts.KeeperUnknown);
        ReadStart();
        Rights = Line(nameof(Rights), typed.Rights, LongestRights);
        Description = Line(nameof(Description), typed.Description, LongestDescription);
        return this;
    }

    /// <summary>Whose dossier a hat may open: anybody's for those who see the whole agency, else those of the own unit; oneself first.</summary>
    public static IEnumerable<MemberView> Keepers(IReadOnlyList<MemberView> members, Actor hat) => members
        .Where(m => Permissions.OpenDossier.Allows(m.Role) && (m.Id == hat.Appointment || Permissions.WholeAgency.Contains(hat.Role) || (hat.Unit is { } unit && m.UnitId == unit)))
        .OrderByDescending(m => m.Id == hat.Appointment);

    /// <summary>The same as a form offers them.</summary>
    public static List<Option> KeeperOptions(IReadOnlyList<MemberView> members, Actor hat) => [.. Keepers(members, hat).Select(m => new Option(m.Id.ToString(), $"{m.FullName}, {m.Title}"))];

    public void Fault(string field, string code, string message) => _faults.Add(new(field, $"documents.dossier.{code}", message));

    private void ReadStart()
    {
        if (string.IsNullOrWhiteSpace(typed.StartDate)) Start = today;
        else if (!Vn.TryDate(typed.StartDate, out var day)) Fault("StartDate", "start", DossierTexts.DayUnreadable(Nfc.Clean(typed.StartDate)));
        else if (day > today) Fault("StartDate", "start-later", DossierTexts.StartLater);
        else if (day < today.AddYears(-OldestYears)) Fault("StartDate", "start-old", DossierTexts.StartOld);
        else Start = day;
    }

    private string Line(string field, string? text, int most)
    {
        var line = Nfc.Clean(text);
        if (line.Length > most) Fault(field, "too-long", DossierTexts.TooLong(line.Length, most));
        return line;
    }
}
