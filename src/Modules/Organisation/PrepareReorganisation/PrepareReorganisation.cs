using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.PrepareReorganisation;

/// <summary>Begins a reorganisation, or changes what is said of it, as long as it is not carried out: its decision, its day, and which agencies end.</summary>
internal sealed class PrepareReorganisation(UnitOfWork work)
{
    private const string Insert = """
        insert into [organisation.reorganisation](id, title, decision_number, decision_date, on_day, state, plan, version, prepared_in, prepared_by_name, prepared_at)
        values (@Id, @title, @number, @decided, @on, 'Prepared', @Plan, 1, @Agency, @Display, @At)
        """;

    private const string Change = """
        update [organisation.reorganisation] set title = @title, decision_number = @number, decision_date = @decided, on_day = @on, plan = coalesce(@Plan, plan), version = version + 1, fault = null
        where id = @Id and state = 'Prepared' and version = @Version
        """;

    /// <param name="Id">None for a new one.</param>
    /// <param name="Version">As it was when the form was drawn.</param>
    /// <param name="Plan">The agencies that end; left as it is when not given.</param>
    internal sealed record Request(ReorganisationId? Id, long Version, string? Title, string? DecisionNumber, DateOnly? DecisionDate, DateOnly? On, ReorganisationPlan? Plan = null);

    public async Task<Result<ReorganisationId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var title = rules.Text(nameof(request.Title), request.Title, 200, "organisation.reorganisation.title", ReorganisationWords.TitleRequired);
        var number = rules.Text(nameof(request.DecisionNumber), request.DecisionNumber, 60, "organisation.reorganisation.decision", ReorganisationWords.DecisionRequired);
        var (decided, on) = (rules.Day(nameof(request.DecisionDate), request.DecisionDate), rules.Day(nameof(request.On), request.On));
        if (!rules.Any && on < decided) rules.Add(nameof(request.On), "organisation.reorganisation.before-decision", ReorganisationWords.BeforeDecision);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<ReorganisationId>(Permissions.PrepareReorganisation, act, async session =>
        {
            var id = request.Id ?? TypedId.New<ReorganisationId>();
            var plan = request.Plan ?? (request.Id is null ? ReorganisationPlan.Empty : null);
            var args = new { Id = id, request.Version, title, number, decided, on, Plan = plan is null ? null : Json.Write(plan), session.Act.Actor.Agency, session.Act.Actor.Display, session.Act.At };
            if (await session.ExecuteAsync(request.Id is null ? Insert : Change, args) == 0) return await ReorganisationErrors.NotThereAsync(session, id);
            session.Audit("organisation.reorganisation.prepared", "reorganisation", id.Value, new { title, number, on, agencies = plan?.Agencies.Select(a => new { a.Agency, a.Kind, a.Heirs }) });
            return id;
        }, ct);
    }
}
