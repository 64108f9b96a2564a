using LienThong.Contracts.Documents;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Assignments.GiveTask;

/// <summary>Gives a task to a unit of the own agency or an agency below: it stands on the owner's Hôm nay until it is done.</summary>
internal sealed class GiveTask(UnitOfWork work, TaskDesk desk, TaskOwners owners, IAreaReads areas, IDocumentCards documents, Clock clock)
{
    /// <param name="Area">Id of an administrative unit; empty for none.</param>
    /// <param name="ReviewYear">Year of the area's review that names the task; empty for none.</param>
    /// <param name="Owner">A value of <see cref="TaskOwner"/>.</param>
    /// <param name="Parent">Id of the task that it is a part of; empty for none.</param>
    /// <param name="By">Id of the document of this node that gives it; empty for none. Its number and notation stand in place of what was typed.</param>
    internal sealed record Request(string? Title, string? Requirement, string? Source, string? Document, string? Area, string? ReviewYear, string? Year, string? Owner, IReadOnlyList<string> Partners, string? Due, string? Parent = null, string? By = null);

    public Task<Result<TaskId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<TaskId>(Permissions.Give, act, async session =>
    {
        var fields = new TaskFields();
        TaskRow? parent = null;
        if (!string.IsNullOrEmpty(r.Parent))
        {
            if (!TypedId.TryParse<TaskId>(r.Parent, out var whole)) return Fail.NotFound();
            var taken = await TaskTree.TakeParentAsync(session, whole);
            if (!taken.IsOk) return taken.Failure;
            parent = taken.Value;
        }

        var (title, requirement) = (fields.Title("Title", r.Title), fields.Text("Requirement", r.Requirement));
        var (source, document) = (fields.Line("Source", r.Source, TaskFields.LongestLine), fields.Line("Document", r.Document, TaskFields.LongestNotation));
        var by = await ByAsync(session, fields, act.Actor, r.By);
        if (by is { Notation.Length: > 0 }) document = by.Notation;
        var area = await AreaAsync(session, fields, r.Area);
        int? review = string.IsNullOrWhiteSpace(r.ReviewYear) ? null : fields.Year("ReviewYear", r.ReviewYear, clock.Today);
        if (parent is not null && (area is not null || review is not null)) fields.Fault("Area", "part-area", TaskPartWords.NoArea);
        else if (review is not null && area is null) fields.Fault("Area", "review-area", AssignmentWords.ReviewNeedsArea);
        var year = fields.Year("Year", r.Year, clock.Today);
        var known = await owners.OfAsync(session, act.Actor.Agency);
        var owner = TaskOwners.MayGive(known, act.Actor).Find(o => o.Value == r.Owner);
        if (owner is null) fields.Fault("Owner", "owner", string.IsNullOrEmpty(r.Owner) ? AssignmentWords.OwnerMissing : AssignmentWords.OwnerUnknown);
        var partners = r.Partners.Distinct().Where(p => p != r.Owner).Select(p => known.Find(o => o.Value == p)).ToList();
        if (partners.Contains(null)) fields.Fault("Partners", "partner", AssignmentWords.PartnerUnknown);
        var due = DueOf(fields, r.Due);
        if (due > parent?.Due) fields.Fault("Due", "part-due", TaskPartWords.Beyond(parent.Due));
        if (fields.Faults.Count > 0) return fields.Failure;

        var row = new TaskRow
        {
            Id = TypedId.New<TaskId>(),
            Title = title,
            Source = source,
            Document = document,
            DocumentId = by?.Id,
            ReviewYear = review,
            AreaId = area,
            Year = year,
            AgencyId = act.Actor.Agency,
            GivenBy = act.Actor.Appointment,
            GivenByName = act.Actor.Display,
            Giver = Token.Hat(act.Actor.Appointment),
            OwnerAgency = owner!.Agency,
            OwnerUnit = owner.Unit,
            OwnerName = owner.Label,
            Holder = owner.Unit is null && owner.Agency != act.Actor.Agency ? await owners.DeskAsync(session, owner.Agency) : owner.Holder,
            Due = due,
            GivenAt = act.At,
            ParentId = parent?.Id,
            Folded = TaskRow.FoldedOf(title, source, document),
        };
        var helpers = partners.Select((p, i) => new TaskPartner { Id = OrderedId.Next(), TaskId = row.Id, Position = i, AgencyId = p!.Agency, UnitId = p.Unit, Name = p.Label, Holder = p.Holder }).ToList();
        await desk.GiveAsync(session, [row], helpers, [TaskDesk.Entry(session, row.Id, TaskAction.Give, requirement)]);
        await desk.TellAsync(session, row, [row.Holder], AssignmentWords.ToldOwner(row.GivenByName, title));
        await desk.TellAsync(session, row, helpers.Select(h => h.Holder), AssignmentWords.ToldPartner(row.OwnerName, title));
        session.Audit("assignments.task.given", TaskRow.Kind, row.Id.Value, new { title });
        return row.Id;
    }, ct);

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

    private DateOnly DueOf(TaskFields fields, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) fields.Fault("Due", "due-missing", AssignmentWords.DueMissing);
        return fields.Due("Due", typed, clock.Today, AssignmentWords.DuePast) ?? default;
    }
}
