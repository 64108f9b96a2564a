using LienThong.Contracts.Documents;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Assignments;

/// <summary>Makes rows of tasks from what was typed, one or many; nothing is written.</summary>
internal sealed class TaskMaker(TaskOwners owners, IAreaReads areas, IDocumentCards documents, Clock clock)
{
    /// <summary>What tasks given at once share.</summary>
    /// <param name="Known">Everybody that the giver's agency can name.</param>
    internal sealed record Frame(string Requirement, string Source, string Document, Guid? DocumentId, Guid? Area, int? ReviewYear, int Year, List<TaskOwner> Known, IReadOnlyList<TaskOwner> Partners)
    {
        /// <summary>Who does the tasks of agencies below, once asked.</summary>
        public Dictionary<AgencyId, string> Desks { get; } = [];
    }

    /// <summary>Reads what is shared; what is wrong is told by the fields.</summary>
    public async Task<Frame> FrameAsync(Session session, TaskFields fields, GiveTask.GiveTask.Request r)
    {
        var requirement = fields.Text("Requirement", r.Requirement);
        var (source, document) = (fields.Line("Source", r.Source, TaskFields.LongestLine), fields.Line("Document", r.Document, TaskFields.LongestNotation));
        var by = await ByAsync(session, fields, session.Act.Actor, r.By);
        if (by is { Notation.Length: > 0 }) document = by.Notation;
        var area = await AreaAsync(session, fields, r.Area);
        int? review = string.IsNullOrWhiteSpace(r.ReviewYear) ? null : fields.Year("ReviewYear", r.ReviewYear, clock.Today);
        if (!string.IsNullOrEmpty(r.Parent) && (area is not null || review is not null)) fields.Fault("Area", "part-area", TaskPartWords.NoArea);
        else if (review is not null && area is null) fields.Fault("Area", "review-area", AssignmentWords.ReviewNeedsArea);
        var year = fields.Year("Year", r.Year, clock.Today);
        var known = await owners.OfAsync(session, session.Act.Actor.Agency);
        var partners = r.Partners.Distinct().Where(p => p != r.Owner).Select(p => known.Find(o => o.Value == p)).ToList();
        if (partners.Contains(null)) fields.Fault("Partners", "partner", AssignmentWords.PartnerUnknown);
        return new(requirement, source, document, by?.Id, area, review, year, known, [.. partners.OfType<TaskOwner>()]);
    }

    public async Task<TaskRow> RowAsync(Session session, Frame frame, string title, TaskOwner owner, DateOnly due, TaskId? parent)
    {
        var (act, hat) = (session.Act, session.Act.Actor);
        var below = owner.Unit is null && owner.Agency != hat.Agency;
        if (below && !frame.Desks.ContainsKey(owner.Agency)) frame.Desks[owner.Agency] = await owners.DeskAsync(session, owner.Agency);
        return new TaskRow
        {
            Id = TypedId.New<TaskId>(),
            Title = title,
            Source = frame.Source,
            Document = frame.Document,
            DocumentId = frame.DocumentId,
            ReviewYear = frame.ReviewYear,
            AreaId = frame.Area,
            Year = frame.Year,
            AgencyId = hat.Agency,
            GivenBy = hat.Appointment,
            GivenByName = hat.Display,
            Giver = Token.Hat(hat.Appointment),
            OwnerAgency = owner.Agency,
            OwnerUnit = owner.Unit,
            OwnerName = owner.Label,
            Holder = below ? frame.Desks[owner.Agency] : owner.Holder,
            Due = due,
            GivenAt = act.At,
            ParentId = parent,
            Folded = TaskRow.FoldedOf(title, frame.Source, frame.Document),
        };
    }

    /// <summary>Who helps with a task; nobody helps with the own one.</summary>
    public IReadOnlyList<TaskPartner> Partners(Frame frame, TaskRow row) => [.. frame.Partners.Where(p => p.Value != row.Owner)
        .Select((p, i) => new TaskPartner { Id = OrderedId.Next(), TaskId = row.Id, Position = i, AgencyId = p.Agency, UnitId = p.Unit, Name = p.Label, Holder = p.Holder })];

    public DateOnly DueOf(TaskFields fields, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) fields.Fault("Due", "due-missing", AssignmentWords.DueMissing);
        return fields.Due("Due", typed, clock.Today, AssignmentWords.DuePast) ?? default;
    }

    private async Task<Guid?> AreaAsync(Session session, TaskFields fields, string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return null;
        if (Guid.TryParse(typed, out var id) && (await areas.FindAsync(session, [id], clock.Today)).Count > 0) return id;
        fields.Fault("Area", "area", AssignmentWords.AreaUnknown);
        return null;
    }

    private async Task<DocumentCard?> ByAsync(Session session, TaskFields fields, Actor hat, string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return null;
        if (Guid.TryParse(typed, out var id) && await documents.FindAsync(session, hat, id) is { } found) return found;
        fields.Fault("Document", "document", AssignmentWords.DocumentUnknown);
        return null;
    }
}
