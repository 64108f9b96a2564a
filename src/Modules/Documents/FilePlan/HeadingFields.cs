using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>One line of a list of dossiers as typed.</summary>
/// <param name="Keeper">A value of <see cref="FilePlans.KeepersAsync"/>, or a name of a unit or a person.</param>
internal sealed record HeadingInput(string? Notation, string? Title, string? Retention, string? Keeper, string? Note);

/// <summary>Reads lines of a list of dossiers; every fault is told.</summary>
internal sealed class HeadingFields(IReadOnlyList<UnitView> units, IReadOnlyList<MemberView> members, IReadOnlyList<Option> terms)
{
    public const int LongestNote = 200;

    /// <summary>The heading, or its faults.</summary>
    public (FileHeading? Heading, IReadOnlyList<FieldError> Faults) Read(AgencyId agency, int year, HeadingInput typed, DateTimeOffset at, HeadingId? id = null)
    {
        var faults = new List<FieldError>();
        var (notation, title, note) = (Line("Notation", typed.Notation, DossierFields.LongestNotation), Line("Title", typed.Title, DossierFields.LongestTitle), Line("Note", typed.Note, LongestNote));
        if (notation.Length == 0) Fault("Notation", "notation-missing", DossierTexts.NotationMissing);
        if (title.Length == 0) Fault("Title", "title-missing", DossierTexts.TitleMissing);
        int? years = null;
        if (string.IsNullOrWhiteSpace(typed.Retention)) Fault("Retention", "retention-missing", DossierTexts.RetentionMissing);
        else if (!Documents.Retention.TryRead(typed.Retention, out years) || !Documents.Retention.Knows(terms, years)) Fault("Retention", "retention", DossierTexts.RetentionUnknown(Nfc.Clean(typed.Retention)));
        var keeper = Nfc.Clean(typed.Keeper);
        var (unit, person) = (UnitOf(keeper), PersonOf(keeper));
        if (keeper.Length > 0 && unit is null && person is null) Fault("Keeper", "keeper", DossierTexts.NoSuchKeeper(keeper));
        if (faults.Count > 0) return (null, faults);
        return (new FileHeading
        {
            Id = id ?? TypedId.New<HeadingId>(),
            AgencyId = agency,
            Year = year,
            Notation = notation,
            SortKey = Kernel.Text.SortKey.Of(notation),
            Title = title,
            Retention = years,
            UnitId = unit?.Id ?? person?.UnitId,
            UnitName = unit?.Name ?? person?.UnitName ?? "",
            KeeperId = person?.Id,
            KeeperName = person?.FullName ?? "",
            Note = note,
            AddedAt = at,
        }, faults);

        string Line(string field, string? text, int most)
        {
            var line = Nfc.Clean(text);
            if (line.Length > most) Fault(field, "too-long", DossierTexts.TooLong(line.Length, most));
            return line;
        }

        void Fault(string field, string code, string message) => faults.Add(new(field, $"documents.file-plan.{code}", message));
    }

    private UnitView? UnitOf(string keeper) => units.FirstOrDefault(u => FilePlans.Unit(u.Id) == keeper || Fold.Words(u.Name) == Fold.Words(keeper) || (u.Notation.Length > 0 && Fold.Words(u.Notation) == Fold.Words(keeper)));

    // A name that two bear is nobody's.
    private MemberView? PersonOf(string keeper)
    {
        var same = members.Where(m => FilePlans.Hat(m.Id) == keeper || Fold.Words(m.FullName) == Fold.Words(keeper)).Where(m => Permissions.OpenDossier.Allows(m.Role)).ToList();
        return same.Count == 1 ? same[0] : null;
    }
}
