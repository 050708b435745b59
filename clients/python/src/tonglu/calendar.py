# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work
is made up for.

Days and hours are those of the enterprise's time zone, by its wall clock: an hour that clocks
skip has no work time, and one that they repeat has it twice."""

from __future__ import annotations

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall
from tonglu._calls import UnaryCall
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import calendar_pb2

__all__ = ["AsyncCalendarServiceClient", "CalendarServiceClient"]


class CalendarServiceClient:
    """The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._get_work_calendar = UnaryCall[calendar_pb2.GetWorkCalendarRequest, calendar_pb2.GetWorkCalendarResponse](
            channel, settings, "/tonglu.v1.CalendarService/GetWorkCalendar",
            calendar_pb2.GetWorkCalendarResponse.FromString,
            False,
        )
        self._set_work_hours = UnaryCall[calendar_pb2.SetWorkHoursRequest, calendar_pb2.SetWorkHoursResponse](
            channel, settings, "/tonglu.v1.CalendarService/SetWorkHours",
            calendar_pb2.SetWorkHoursResponse.FromString,
            True,
        )
        self._set_special_days = UnaryCall[calendar_pb2.SetSpecialDaysRequest, calendar_pb2.SetSpecialDaysResponse](
            channel, settings, "/tonglu.v1.CalendarService/SetSpecialDays",
            calendar_pb2.SetSpecialDaysResponse.FromString,
            True,
        )
        self._compute_work_time = UnaryCall[calendar_pb2.ComputeWorkTimeRequest, calendar_pb2.ComputeWorkTimeResponse](
            channel, settings, "/tonglu.v1.CalendarService/ComputeWorkTime",
            calendar_pb2.ComputeWorkTimeResponse.FromString,
            False,
        )

    def get_work_calendar(
        self, request: calendar_pb2.GetWorkCalendarRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.GetWorkCalendarResponse:
        """Reads the weekly hours, and the special days of a range of at most 400 days.

        Refusals: BAD_DAY (from_day or until_day is no day), BAD_RANGE (until_day is not after
        from_day, or more than 400 days after it)."""
        return self._get_work_calendar(request, timeout, metadata)

    def set_work_hours(
        self, request: calendar_pb2.SetWorkHoursRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.SetWorkHoursResponse:
        """Replaces the work hours of the whole week. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, BAD_WEEKDAY (not given, or given twice), BAD_WORK_HOURS (intervals
        that overlap, are out of order, empty or outside the day, or more than 12 of a day).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._set_work_hours(request, timeout, metadata)

    def set_special_days(
        self, request: calendar_pb2.SetSpecialDaysRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.SetSpecialDaysResponse:
        """Sets what is special about up to 200 days, or makes them ordinary days again. Other days stay
        as they are. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, TOO_MANY_VALUES (more than 200 days), BAD_DAY (no day of the years
        2000 to 2199, or given twice), BAD_KIND (not given), BAD_WEEKDAY (not a weekday, or given for
        a day that is no work day), BAD_WORK_HOURS (as with SetWorkHours; a work day with neither
        weekday nor intervals, or with both; another kind with intervals), TOO_LONG and BAD_TEXT
        (name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._set_special_days(request, timeout, metadata)

    def compute_work_time(
        self, request: calendar_pb2.ComputeWorkTimeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.ComputeWorkTimeResponse:
        """Computes work time from an instant: whether it is within work hours, when work is next, on
        which day, and when a number of work minutes will have passed.

        It looks 800 days ahead at most. What does not occur by then is absent.

        Refusals: BAD_TIME (at_time is not in the years 2000 to 2199), BAD_MINUTES (work_minutes is
        below 0 or above 100,000)."""
        return self._compute_work_time(request, timeout, metadata)


class AsyncCalendarServiceClient:
    """The enterprise's work calendar: the work hours of each weekday, holidays, and days on which work is made up for."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._get_work_calendar = AsyncUnaryCall[calendar_pb2.GetWorkCalendarRequest, calendar_pb2.GetWorkCalendarResponse](
            channel, settings, "/tonglu.v1.CalendarService/GetWorkCalendar",
            calendar_pb2.GetWorkCalendarResponse.FromString,
            False,
        )
        self._set_work_hours = AsyncUnaryCall[calendar_pb2.SetWorkHoursRequest, calendar_pb2.SetWorkHoursResponse](
            channel, settings, "/tonglu.v1.CalendarService/SetWorkHours",
            calendar_pb2.SetWorkHoursResponse.FromString,
            True,
        )
        self._set_special_days = AsyncUnaryCall[calendar_pb2.SetSpecialDaysRequest, calendar_pb2.SetSpecialDaysResponse](
            channel, settings, "/tonglu.v1.CalendarService/SetSpecialDays",
            calendar_pb2.SetSpecialDaysResponse.FromString,
            True,
        )
        self._compute_work_time = AsyncUnaryCall[calendar_pb2.ComputeWorkTimeRequest, calendar_pb2.ComputeWorkTimeResponse](
            channel, settings, "/tonglu.v1.CalendarService/ComputeWorkTime",
            calendar_pb2.ComputeWorkTimeResponse.FromString,
            False,
        )

    async def get_work_calendar(
        self, request: calendar_pb2.GetWorkCalendarRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.GetWorkCalendarResponse:
        """Reads the weekly hours, and the special days of a range of at most 400 days.

        Refusals: BAD_DAY (from_day or until_day is no day), BAD_RANGE (until_day is not after
        from_day, or more than 400 days after it)."""
        return await self._get_work_calendar(request, timeout, metadata)

    async def set_work_hours(
        self, request: calendar_pb2.SetWorkHoursRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.SetWorkHoursResponse:
        """Replaces the work hours of the whole week. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, BAD_WEEKDAY (not given, or given twice), BAD_WORK_HOURS (intervals
        that overlap, are out of order, empty or outside the day, or more than 12 of a day).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._set_work_hours(request, timeout, metadata)

    async def set_special_days(
        self, request: calendar_pb2.SetSpecialDaysRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.SetSpecialDaysResponse:
        """Sets what is special about up to 200 days, or makes them ordinary days again. Other days stay
        as they are. A request that changes nothing keeps the version.

        Refusals: STALE_VERSION, TOO_MANY_VALUES (more than 200 days), BAD_DAY (no day of the years
        2000 to 2199, or given twice), BAD_KIND (not given), BAD_WEEKDAY (not a weekday, or given for
        a day that is no work day), BAD_WORK_HOURS (as with SetWorkHours; a work day with neither
        weekday nor intervals, or with both; another kind with intervals), TOO_LONG and BAD_TEXT
        (name).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._set_special_days(request, timeout, metadata)

    async def compute_work_time(
        self, request: calendar_pb2.ComputeWorkTimeRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> calendar_pb2.ComputeWorkTimeResponse:
        """Computes work time from an instant: whether it is within work hours, when work is next, on
        which day, and when a number of work minutes will have passed.

        It looks 800 days ahead at most. What does not occur by then is absent.

        Refusals: BAD_TIME (at_time is not in the years 2000 to 2199), BAD_MINUTES (work_minutes is
        below 0 or above 100,000)."""
        return await self._compute_work_time(request, timeout, metadata)
