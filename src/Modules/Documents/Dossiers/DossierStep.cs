using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the pages of one dossier's steps share: the dossier for its reader, the hat that may, the way back.</summary>
public abstract class DossierStep : ComponentBase
{
    [Inject] private protected Current Current { get; set; } = null!;

    [Inject] private DossierReading Reading { get; set; } = null!;

    [CascadingParameter] private protected HttpContext Http { get; set; } = null!;

    /// <summary>The dossier.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>Null for a dossier that the reader may not know of.</summary>
    internal DossierView? View { get; private set; }

    /// <summary>Whether the reader has a hat for the step now; what was posted is the handler's to judge, and its refusal keeps what was typed.</summary>
    internal bool Offered { get; private set; }

    private protected FormErrors Errors { get; set; } = FormErrors.None;

    private protected CancellationToken Aborted => Http.RequestAborted;

    /// <summary>What the page does.</summary>
    private protected abstract DossierAction Action { get; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var reader = await Current.ReaderAsync();
        if (TypedId.TryParse<DossierId>(Id, out var id)) View = await Reading.FindAsync(id, reader, Aborted);
        Offered = View is not null && (!HttpMethods.IsGet(Http.Request.Method) || View.May(Action) is not null);
        if (View is null) Http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (!Offered) Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        else await OpenedAsync(reader);
    }

    /// <summary>Reads what the page needs beside the dossier.</summary>
    private protected virtual Task OpenedAsync(Reader reader) => Task.CompletedTask;

    private protected string? Posted(string name) => Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : null;

    /// <summary>Runs the step in the hat that may; goes back to the dossier when done.</summary>
    private protected async Task RunAsync<T>(Permission permission, Func<DossierId, Act, Task<Result<T>>> step, Func<T, string> told)
    {
        if (View is null) return;
        var act = await Current.ActAsync(permission, View.Row.AgencyId, Posted(FormKey.Name), Posted("why"), View.May(Action)?.Appointment);
        var answer = act.IsOk ? await step(View.Row.Id, act.Value) : act.Failure;
        Errors = answer.Show(Http);
        if (Errors.Any) return;
        Flash.Set(Http, told(answer.Value));
        Http.SeeOther(Links.Dossier(View.Row.Id));
    }
}
