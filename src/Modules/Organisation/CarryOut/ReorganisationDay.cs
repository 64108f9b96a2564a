using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LienThong.Organisation.CarryOut;

/// <summary>Every five minutes.</summary>
internal sealed class ReorganisationDay(DueReorganisations due, ILogger<ReorganisationDay> log) : Loop(TimeSpan.FromMinutes(5), log)
{
    protected override Task TurnAsync(CancellationToken ct) => due.RunAsync(ct);
}

/// <summary>Carries out what was prepared for a day that has come. What cannot be is left with its reason, for whoever prepared it.</summary>
internal sealed class DueReorganisations(UnitOfWork work, IServiceScopeFactory scopes, Clock clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var due = await work.ReadAsync(s => s.QueryAsync<ReorganisationRow>("select * from [organisation.reorganisation] where state = 'Prepared' and on_day <= @Today and fault is null order by on_day, id", new { clock.Today }), ct);
        foreach (var row in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            var done = await scope.ServiceProvider.GetRequiredService<CarryOut>().OnItsDayAsync(row.Id, new Act(Operator.In(row.PreparedIn), clock.Now, null), ct);
            if (!done.IsOk) await work.MaintainAsync(s => s.ExecuteAsync("update [organisation.reorganisation] set fault = @Why where id = @Id and state = 'Prepared'", new { row.Id, Why = Why(done) }), ct);
        }
    }

    private static string Why(Result<Done> failure) => failure switch
    {
        Result<Done>.Invalid f => string.Join(' ', f.Errors.Select(e => e.Message)),
        Result<Done>.Refused f => f.Message,
        _ => ReorganisationWords.Unclear,
    };
}
