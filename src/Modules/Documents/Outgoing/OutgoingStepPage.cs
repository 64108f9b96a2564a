using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the pages of one step share: the document for this reader, and the way to the handler.</summary>
public abstract class OutgoingStepPage : ComponentBase
{
    [Parameter] public string Id { get; set; } = "";

    [CascadingParameter] private protected HttpContext Http { get; set; } = null!;

    [Inject] private protected Current Current { get; set; } = null!;

    [Inject] private protected OutgoingReading Reading { get; set; } = null!;

    private protected OutgoingView? View { get; private set; }

    private protected FormErrors Errors { get; private set; } = FormErrors.None;

    internal OutgoingView? Document => View;

    internal FormErrors Shown => Errors;

    private protected OutgoingId Key => View!.Row.Id;

    private protected CancellationToken Aborted => Http.RequestAborted;

    /// <summary>The version that the page was shown with.</summary>
    private protected long? PostedVersion => long.TryParse(Posted("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>A posted field, or null before the form was sent.</summary>
    private protected string? Posted(string name) => Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : null;

    protected override async Task OnInitializedAsync()
    {
        if (TypedId.TryParse<OutgoingId>(Id, out var id))
            View = await Reading.FindAsync(id, await Current.ReaderAsync(), await Current.HatAsync(), Aborted);
        if (View is null) Http.Response.StatusCode = StatusCodes.Status404NotFound;
        else await OpenedAsync();
    }

    /// <summary>Reads what the page needs beside the document.</summary>
    private protected virtual Task OpenedAsync() => Task.CompletedTask;

    /// <summary>Runs the step in the hat that the button named; goes back to the document when done.</summary>
    private protected async Task RunAsync<T>(Permission permission, Func<Act, Task<Result<T>>> step, Func<T, string> told)
    {
        if (View is null) return;
        _ = TypedId.TryParse<AppointmentId>(Http.Request.Query["hat"], out var hat);
        var act = await Current.ActAsync(permission, View.Row.AgencyId, Posted(FormKey.Name), hat: hat);
        Result<T> done = act.IsOk ? await step(act.Value) : act.Failure;
        Errors = done.Show(Http);
        if (Errors.Any) return;
        Flash.Set(Http, told(done.Value));
        Http.SeeOther(Links.Outgoing(Key));
    }

    /// <summary>A fault found before any handler was asked.</summary>
    private protected void Refuse(FormErrors errors)
    {
        Errors = errors;
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
