using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LienThong.Schedule;

/// <summary>What the pages of an entry's steps share: the entry for its reader, the hat that may, the way back.</summary>
public abstract class EntryStep : ComponentBase
{
    [Inject] private protected Current Current { get; set; } = null!;

    [Inject] private ReadEntry Reading { get; set; } = null!;

    [CascadingParameter] private protected HttpContext Http { get; set; } = null!;

    /// <summary>The entry.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>Null for an entry that the reader may not know of.</summary>
    internal EntryView? View { get; private set; }

    /// <summary>Whether the step can be taken now; what was posted is the handler's to judge, and its refusal keeps what was typed.</summary>
    internal bool Offered { get; private set; }

    private protected FormErrors Errors { get; private set; } = FormErrors.None;

    private protected CancellationToken Aborted => Http.RequestAborted;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var reader = await Current.ReaderAsync();
        if (TypedId.TryParse<EntryId>(Id, out var id)) View = await Reading.FindAsync(id, reader, Aborted);
        if (View?.Arranger is null)
        {
            Http.Response.StatusCode = View is null ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden;
            return;
        }

        Offered = View.Open || HttpMethods.IsPost(Http.Request.Method);
        if (Offered) await OpenedAsync(View);
    }

    /// <summary>Reads what the page needs beside the entry.</summary>
    private protected virtual Task OpenedAsync(EntryView view) => Task.CompletedTask;

    private protected string? Posted(string name) => Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : null;

    /// <summary>Runs the step in the hat that may; goes on when done.</summary>
    private protected async Task RunAsync<T>(Func<EntryId, Act, Task<Result<T>>> step, Func<T, (string Told, string To)> done)
    {
        if (View is null) return;
        var act = await Current.ActAsync(Permissions.Arrange, View.Row.AgencyId, Posted(FormKey.Name), Posted("why"), View.Arranger?.Appointment);
        var answer = act.IsOk ? await step(View.Row.Id, act.Value) : act.Failure;
        Errors = answer.Show(Http);
        if (Errors.Any) return;
        var (told, to) = done(answer.Value);
        Flash.Set(Http, told);
        Http.SeeOther(to);
    }
}
